import asyncio
class C:
    def __init__(self, n): self.n = n
    async def __aenter__(self): self.open = 1; return self
    async def __aexit__(self, *a): self.open = 0
    def __del__(self): print('del', self.n)
async def m():
    async with C(1) as c: c.n += 1
    print('out'); c = None; print('none')
    t = asyncio.create_task(sub()); await t; del t; print('done')
async def sub(): c = C(9); await asyncio.sleep(0); c.n += 1
asyncio.run(m())

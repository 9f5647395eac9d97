import asyncio

LIMIT = 1
active = 0
served = 0


async def visit(n):
    global active, served
    active += 1
    over = active > LIMIT
    await asyncio.sleep(0)
    if over:
        active -= 1
        return
    served += 1
    await asyncio.sleep(0.01)
    active -= 1


async def main():
    await asyncio.gather(*(visit(i) for i in range(3)))
    print(active)


asyncio.run(main())

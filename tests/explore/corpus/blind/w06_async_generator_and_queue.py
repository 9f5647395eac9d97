import asyncio


async def numbers(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i


async def worker(q, out):
    while True:
        i = await q.get()
        out[i] = i * i
        q.task_done()


async def main():
    q, out = asyncio.Queue(2), {}
    ws = [asyncio.create_task(worker(q, out)) for _ in range(2)]
    async for i in numbers(5):
        await q.put(i)
    await q.join()
    for w in ws:
        w.cancel()
    print(sorted(out.items()))


asyncio.run(main())

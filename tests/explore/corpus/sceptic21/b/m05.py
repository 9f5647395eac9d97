import asyncio


async def consumer(q, out):
    while True:
        item = await q.get()
        out.append(item)
        q.task_done()


async def main():
    q, out = asyncio.Queue(), []
    tasks = [asyncio.create_task(consumer(q, out)) for _ in range(2)]
    for i in range(3):
        await q.put(i)
    await q.join()
    for t in tasks:
        t.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    print(sorted(out))


asyncio.run(main())

import asyncio


async def consumer(q, out):
    while True:
        item = await q.get()
        if item is None:
            return
        out.append(item)


async def main():
    q, out = asyncio.Queue(), []
    tasks = [asyncio.create_task(consumer(q, out)) for _ in range(2)]
    for i in range(3):
        await q.put(i)
    await q.put(None)
    await asyncio.gather(*tasks)
    print(out)


asyncio.run(main())

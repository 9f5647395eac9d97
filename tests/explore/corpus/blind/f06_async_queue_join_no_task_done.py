import asyncio


async def worker(q):
    while True:
        item = await q.get()
        print("work on", item)


async def main():
    q = asyncio.Queue()
    w = asyncio.create_task(worker(q))
    for i in range(3):
        q.put_nowait(i)
    await q.join()
    w.cancel()
    print("done")


asyncio.run(main())

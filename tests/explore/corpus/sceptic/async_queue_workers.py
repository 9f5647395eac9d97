import asyncio

total = 0


async def worker(q):
    global total
    while True:
        k = await q.get()
        total += k
        q.task_done()


async def main():
    q = asyncio.Queue()
    ws = [asyncio.create_task(worker(q)) for _ in range(3)]
    for k in range(5):
        q.put_nowait(k)
    await q.join()
    for w in ws:
        w.cancel()
    print(total)


asyncio.run(main())

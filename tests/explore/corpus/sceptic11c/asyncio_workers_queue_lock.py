import asyncio


async def worker(name, q, state, lock):
    while True:
        n = await q.get()
        try:
            async with lock:
                old = state["total"]
                await asyncio.sleep(0)
                state["total"] = old + n
        finally:
            q.task_done()


async def main():
    q = asyncio.Queue()
    lock = asyncio.Lock()
    state = {"total": 0}
    for n in range(10):
        q.put_nowait(n)
    workers = [asyncio.create_task(worker(f"w{i}", q, state, lock)) for i in range(3)]
    await q.join()
    for w in workers:
        w.cancel()
    await asyncio.gather(*workers, return_exceptions=True)
    print("total", state["total"])


if __name__ == "__main__":
    asyncio.run(main())

import asyncio

n = 0


async def add(lock):
    global n
    for _ in range(2):
        async with lock:
            old = n
            await asyncio.sleep(0)
            n = old + 1


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(add(lock), add(lock))
    print(n)


asyncio.run(main())

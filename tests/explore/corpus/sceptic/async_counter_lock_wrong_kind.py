import asyncio
import threading

lock = threading.Lock()
n = 0


async def add():
    global n
    with lock:
        await asyncio.sleep(0)
        n += 1


async def main():
    await asyncio.gather(add(), add())


asyncio.run(main())
print(n)

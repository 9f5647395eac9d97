import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

total = 0
lock = threading.Lock()


def crunch(n):
    global total
    s = sum(range(n))
    with lock:
        total += s
    return s


async def main():
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(max_workers=2) as pool:
        parts = await asyncio.gather(*(loop.run_in_executor(pool, crunch, n) for n in (10, 20, 30)))
    print(sum(parts), total)


asyncio.run(main())

import asyncio
from concurrent.futures import ProcessPoolExecutor


def square(n):
    return n * n


async def main():
    loop = asyncio.get_running_loop()
    total = 0
    with ProcessPoolExecutor(2) as pool:
        jobs = [loop.run_in_executor(pool, square, n) for n in range(1, 5)]
        for r in await asyncio.gather(*jobs):
            total += r
    print('total', total)


if __name__ == '__main__':
    asyncio.run(main())

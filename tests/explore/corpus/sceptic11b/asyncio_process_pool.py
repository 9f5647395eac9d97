import asyncio
from concurrent.futures import ProcessPoolExecutor


def square(x):
    return x * x


async def main():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(2) as pool:
        results = await asyncio.gather(*(loop.run_in_executor(pool, square, i) for i in range(4)))
    print(results, sum(results))


if __name__ == '__main__':
    asyncio.run(main())

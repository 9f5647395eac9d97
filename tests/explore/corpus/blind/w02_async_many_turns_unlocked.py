import asyncio

count = 0


async def work(n):
    global count
    for _ in range(n):
        x = count
        await asyncio.sleep(0)
        count = x + 1


async def main():
    await asyncio.gather(work(20_000), work(20_000))
    print(count)


asyncio.run(main())

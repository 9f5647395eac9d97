import asyncio

inside = 0
most = 0


async def fetch(sem, i):
    global inside, most
    async with sem:
        inside += 1
        most = max(most, inside)
        await asyncio.sleep(0.1)
        inside -= 1
    return i * i


async def main():
    sem = asyncio.Semaphore(2)
    results = await asyncio.gather(*(fetch(sem, i) for i in range(5)))
    assert most == 2
    print(results, inside)


asyncio.run(main())

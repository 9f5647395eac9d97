import asyncio

balance = 100


async def withdraw(sem, n):
    global balance
    async with sem:
        seen = balance
        await asyncio.sleep(0)
        balance = seen - n


async def main():
    sem = asyncio.Semaphore(2)
    await asyncio.gather(*(withdraw(sem, 10) for _ in range(3)))
    assert balance == 70, balance


asyncio.run(main())

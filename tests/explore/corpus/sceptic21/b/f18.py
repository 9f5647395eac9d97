import asyncio

balance = 100


async def withdraw(lock, amount):
    global balance
    async with lock:
        current = balance
        await asyncio.sleep(0.01)
        balance = current - amount


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(withdraw(lock, 30), withdraw(lock, 50))
    print("balance", balance)


asyncio.run(main())

import asyncio

balance = 100


def fee():
    global balance
    balance -= 1


async def deposit(n):
    global balance
    before = balance
    await asyncio.sleep(0.2)
    balance = before + n


async def main():
    asyncio.get_running_loop().call_later(0.1, fee)
    await deposit(50)
    print(balance)


asyncio.run(main())

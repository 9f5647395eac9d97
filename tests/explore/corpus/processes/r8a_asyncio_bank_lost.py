import asyncio


class Account:
    def __init__(self, balance):
        self.balance = balance

    async def deposit(self, amount):
        current = self.balance
        await asyncio.sleep(0.01)
        self.balance = current + amount


async def main():
    account = Account(100)
    await asyncio.gather(*(account.deposit(10) for _ in range(5)))
    print(account.balance)


asyncio.run(main())

import asyncio


class Account:
    def __init__(self, balance):
        self.balance = balance

    async def withdraw(self, amount):
        current = self.balance
        if current >= amount:
            await asyncio.sleep(0.01)
            self.balance = current - amount
            return True
        return False


async def main():
    acc = Account(100)
    results = await asyncio.gather(acc.withdraw(70), acc.withdraw(60))
    print(results, acc.balance)


asyncio.run(main())

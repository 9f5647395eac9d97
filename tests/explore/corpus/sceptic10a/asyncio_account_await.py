import asyncio


class Account:
    def __init__(self, balance):
        self.balance = balance

    async def withdraw(self, who, amount):
        current = self.balance
        if current >= amount:
            await asyncio.sleep(0.01)     # ask the database
            self.balance = current - amount
            print(who, "took", amount)
        else:
            print(who, "was refused")


async def main():
    acc = Account(100)
    await asyncio.gather(acc.withdraw("Ann", 60), acc.withdraw("Bob", 60), acc.withdraw("Eve", 30))
    print("balance", acc.balance)


asyncio.run(main())

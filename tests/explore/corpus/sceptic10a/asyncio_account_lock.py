import asyncio


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = asyncio.Lock()

    async def withdraw(self, amount):
        async with self.lock:
            if self.balance < amount:
                return False
            await asyncio.sleep(0.01)
            self.balance -= amount
            return True


async def main():
    acc = Account(100)
    oks = await asyncio.gather(*(acc.withdraw(40) for _ in range(4)))
    print("成功次数:", sum(oks), "余额:", acc.balance)


asyncio.run(main())

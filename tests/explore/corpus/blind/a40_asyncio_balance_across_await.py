import asyncio


class Account:
    def __init__(self):
        self.balance = 100


async def withdraw(account, amount, who):
    balance = account.balance
    if balance >= amount:
        await asyncio.sleep(0.1)
        account.balance = balance - amount
        print(who, "withdrew", amount)
    else:
        print(who, "not enough money")


async def main():
    account = Account()
    await asyncio.gather(withdraw(account, 80, "A"), withdraw(account, 80, "B"))
    print("balance", account.balance)


asyncio.run(main())

import asyncio


class Stock:
    def __init__(self, n):
        self.n = n


async def check_payment():
    await asyncio.sleep(0.01)


async def order(stock, who):
    left = stock.n
    if left > 0:
        await check_payment()
        stock.n = left - 1
        print(who, "ordered")


async def main():
    stock = Stock(2)
    async with asyncio.TaskGroup() as tg:
        for who in ("ann", "bob", "cid"):
            tg.create_task(order(stock, who))
    print("left", stock.n)


asyncio.run(main())

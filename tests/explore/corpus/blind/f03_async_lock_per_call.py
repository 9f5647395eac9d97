import asyncio


class Bank:
    def __init__(self):
        self.accounts = {"ann": 100, "bob": 100}

    async def transfer(self, src, dst, n):
        lock = asyncio.Lock()
        async with lock:
            have = self.accounts[src]
            await asyncio.sleep(0)
            self.accounts[src] = have - n
            self.accounts[dst] += n


async def main():
    bank = Bank()
    await asyncio.gather(bank.transfer("ann", "bob", 10), bank.transfer("ann", "bob", 20))
    print(bank.accounts)


if __name__ == "__main__":
    asyncio.run(main())

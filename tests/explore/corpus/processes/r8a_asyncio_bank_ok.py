import asyncio
import random


class Account:
    def __init__(self, name, balance):
        self.name = name
        self.balance = balance
        self.lock = asyncio.Lock()


async def transfer(a, b, amount, log):
    first, second = sorted((a, b), key=lambda account: account.name)
    async with first.lock:
        async with second.lock:
            if a.balance < amount:
                log.append((a.name, b.name, amount, 'refused'))
                return False
            before = a.balance
            await asyncio.sleep(random.random() / 100)
            a.balance = before - amount
            b.balance += amount
            log.append((a.name, b.name, amount, 'ok'))
            return True


async def main():
    accounts = [Account(n, 100) for n in 'abc']
    log = []
    jobs = []
    for i in range(6):
        a, b = accounts[i % 3], accounts[(i + 1 + i % 2) % 3]
        jobs.append(asyncio.create_task(transfer(a, b, 40, log)))
    results = await asyncio.gather(*jobs)
    print(sum(results) >= 2, len(log))
    print('sum', sum(a.balance for a in accounts))


asyncio.run(main())

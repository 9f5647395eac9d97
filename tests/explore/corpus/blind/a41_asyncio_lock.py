import asyncio

balance = 100


async def withdraw(lock, amount):
    global balance
    async with lock:
        if balance >= amount:
            current = balance
            await asyncio.sleep(0.1)
            balance = current - amount
            return True
        return False


async def main():
    lock = asyncio.Lock()
    done = await asyncio.gather(*(withdraw(lock, 80) for _ in range(3)))
    print(sum(done), balance)


if __name__ == "__main__":
    asyncio.run(main())

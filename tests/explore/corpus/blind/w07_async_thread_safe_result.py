import asyncio
import threading


def compute(loop, future):
    loop.call_soon_threadsafe(future.set_result, sum(range(10)))


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    threading.Thread(target=compute, args=(loop, future)).start()
    print(await future)


asyncio.run(main())

import asyncio
import threading

total = 0


def bump():
    global total
    total += 1


async def main():
    loop = asyncio.get_running_loop()
    done = asyncio.Event()
    left = [2]

    def finished():
        left[0] -= 1
        if left[0] == 0:
            done.set()

    def work():
        for _ in range(5):
            loop.call_soon_threadsafe(bump)
        loop.call_soon_threadsafe(finished)

    ts = [threading.Thread(target=work) for _ in range(2)]
    for t in ts:
        t.start()
    await done.wait()
    for t in ts:
        t.join()
    print(total)


asyncio.run(main())

"""A loop's own signal handlers."""
import asyncio
import signal


async def main():
    loop = asyncio.get_running_loop()
    done = asyncio.Event()
    loop.add_signal_handler(signal.SIGINT, lambda: (print("caught", flush=True), done.set()))
    print("ready", flush=True)
    await done.wait()
    done.clear()
    print("ready", flush=True)
    await done.wait()


asyncio.run(main())
print("end")

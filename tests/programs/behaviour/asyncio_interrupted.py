"""Ctrl-C ends asyncio.run with KeyboardInterrupt."""
import asyncio


async def main():
    try:
        print("ready", flush=True)
        await asyncio.Event().wait()
    finally:
        print("cleaned", flush=True)


try:
    asyncio.run(main())
except KeyboardInterrupt:
    print("interrupted")

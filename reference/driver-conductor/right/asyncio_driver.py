"""Right: both run an asyncio loop with add_signal_handler and wait for an asyncio.Event."""
import asyncio
import os
import signal
import sys


async def conductor():
    loop = asyncio.get_running_loop()
    terminus = asyncio.Event()
    loop.add_signal_handler(signal.SIGINT, os.kill, os.getppid(), signal.SIGUSR1)
    loop.add_signal_handler(signal.SIGQUIT, os.kill, os.getppid(), signal.SIGUSR2)
    loop.add_signal_handler(signal.SIGUSR1, terminus.set)
    await terminus.wait()
    print("到站了请下车")


async def driver(child):
    loop = asyncio.get_running_loop()
    terminus = asyncio.Event()
    loop.add_signal_handler(signal.SIGUSR1, print, "老司机开车了")
    loop.add_signal_handler(signal.SIGUSR2, print, "车速有点快，系好安全带")
    loop.add_signal_handler(signal.SIGTSTP, terminus.set)
    await terminus.wait()
    os.kill(child, signal.SIGUSR1)


child = os.fork()
if child == 0:
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    asyncio.run(conductor())
    sys.exit()
signal.signal(signal.SIGINT, signal.SIG_IGN)
signal.signal(signal.SIGQUIT, signal.SIG_IGN)
asyncio.run(driver(child))
os.waitpid(child, 0)

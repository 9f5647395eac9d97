import os
import signal
import sys

ROUNDS = 3


def child(parent):
    for i in range(1, ROUNDS + 1):
        signal.sigwait({signal.SIGUSR1})
        sys.stdout.write(f'child got {i}\n')
        sys.stdout.flush()
        os.kill(parent, signal.SIGUSR2)
    os._exit(0)


def main():
    # 先屏蔽信号,再 fork,避免信号丢失
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1, signal.SIGUSR2})
    me = os.getpid()
    pid = os.fork()
    if pid == 0:
        child(me)
    got = 0
    for _ in range(ROUNDS):
        os.kill(pid, signal.SIGUSR1)
        signal.sigwait({signal.SIGUSR2})
        got += 1
    os.waitpid(pid, 0)
    print('parent got', got)


if __name__ == '__main__':
    main()

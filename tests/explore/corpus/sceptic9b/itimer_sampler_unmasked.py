import os
import signal

pair = [0, 0]
torn = 0


def sample(s, f):
    global torn
    if pair[0] != pair[1]:
        torn += 1


def main():
    signal.signal(signal.SIGUSR1, sample)
    me = os.getpid()
    pid = os.fork()
    if pid == 0:
        os.kill(me, signal.SIGUSR1)
        os._exit(0)
    for i in range(1, 4):
        pair[0] = i
        pair[1] = i
    os.waitpid(pid, 0)
    print('torn', torn)


main()

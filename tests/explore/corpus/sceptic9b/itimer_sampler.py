import signal

pair = [0, 0]
torn = 0


def sample(s, f):
    global torn
    if pair[0] != pair[1]:
        torn += 1


def main():
    signal.signal(signal.SIGALRM, sample)
    signal.setitimer(signal.ITIMER_REAL, 0.001, 0.001)
    total = 0
    for i in range(1, 6):
        signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGALRM])
        pair[0] = i
        pair[1] = i
        signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGALRM])
        total += i
    signal.setitimer(signal.ITIMER_REAL, 0)
    print('total', total, 'torn', torn)


main()

import signal


class Ticker:
    """定时器:每 20 毫秒响一次"""

    def __init__(self, limit):
        self.limit = limit
        self.ticks = 0

    def handle(self, signum, frame):
        if self.ticks < self.limit:
            self.ticks += 1
            print('tick', self.ticks)
        if self.ticks >= self.limit:
            signal.setitimer(signal.ITIMER_REAL, 0)

    def start(self):
        signal.signal(signal.SIGALRM, self.handle)
        signal.setitimer(signal.ITIMER_REAL, 0.02, 0.02)


def main():
    t = Ticker(3)
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGALRM])
    t.start()
    while t.ticks < t.limit:
        sig = signal.sigwait([signal.SIGALRM])
        t.handle(sig, None)
    print('stopped after', t.ticks)


if __name__ == '__main__':
    main()

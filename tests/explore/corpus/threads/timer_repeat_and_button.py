import threading


class RepeatTimer(threading.Timer):
    def run(self):
        while not self.finished.wait(self.interval):
            self.function(*self.args, **self.kwargs)


score = 0


def bonus(n):
    global score
    score += n


r = RepeatTimer(0.01, bonus, args=(10,))
r.start()
for _ in range(3):
    bonus(1)
    threading.Event().wait(0.02)
r.cancel()
r.join()
print(score % 10)

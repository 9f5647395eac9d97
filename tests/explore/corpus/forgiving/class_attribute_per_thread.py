import threading

done = []


class Worker(threading.Thread):
    def run(self):
        for _ in range(3):
            try:
                self.rounds += 1
            except AttributeError:
                self.rounds = 1
        done.append(self.rounds)


ts = [Worker() for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(done)

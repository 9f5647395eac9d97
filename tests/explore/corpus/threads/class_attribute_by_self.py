import threading


class Worker(threading.Thread):
    count = 0

    def run(self):
        for _ in range(5):
            self.count += 1


ws = [Worker() for _ in range(3)]
for w in ws:
    w.start()
for w in ws:
    w.join()
print([w.count for w in ws], Worker.count)

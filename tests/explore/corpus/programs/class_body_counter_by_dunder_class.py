import threading


class Visit(threading.Thread):
    n = 0

    def run(self):
        self.__class__.n = self.__class__.n + 1


vs = [Visit() for _ in range(2)]
for v in vs: v.start()
for v in vs: v.join()
print(Visit.n)

import threading

count = 0


class Adder(threading.Thread):
    def run(self):
        global count
        count += 1


ts = [Adder() for _ in range(3)]
for t in ts:
    t.run()
print(count)

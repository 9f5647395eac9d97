import threading

count = 0


class Adder(threading.Thread):
    def run(self):
        global count
        count += 1


for _ in range(3):
    t = Adder()
    t.start()
    t.join()
print(count)

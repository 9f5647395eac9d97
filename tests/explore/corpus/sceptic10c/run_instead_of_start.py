import threading


class Adder(threading.Thread):
    total = 0

    def run(self):
        Adder.total += 2


for a in [Adder(), Adder()]:
    a.run()
print(Adder.total)

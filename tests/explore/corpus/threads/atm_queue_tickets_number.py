import threading


class NumberMachine:
    def __init__(self):
        self.next_number = 1
        self.issued = {}

    def press(self, customer):
        number = self.next_number
        self.issued[customer] = number
        self.next_number = number + 1
        return number


machine = NumberMachine()


def customer(name):
    n = machine.press(name)
    print(f"{name} has number {n}")


ts = [threading.Thread(target=customer, args=(f"c{i}",)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(machine.issued.values()))

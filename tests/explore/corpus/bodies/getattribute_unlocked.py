"""Every look at the object is counted in it; nothing is locked."""
import threading


class Counted:
    def __init__(self):
        self.looks = 0
        self.name = "x"

    def __getattribute__(self, name):
        if name == "name":
            self.looks += 1
        return object.__getattribute__(self, name)


counted = Counted()
threads = [threading.Thread(target=lambda: counted.name) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(counted.looks)

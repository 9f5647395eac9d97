import threading


class Doctor:
    staff = []
    lock = threading.Lock()

    def __init__(self, name):
        self.name, self.on = name, True
        Doctor.staff.append(self)

    def leave(self):
        with Doctor.lock:
            if len([d for d in Doctor.staff if d.on]) > 1:
                self.on = False


a, b = Doctor("a"), Doctor("b")
ts = [threading.Thread(target=d.leave) for d in (a, b)]
for t in ts: t.start()
for t in ts: t.join()
print([d.on for d in Doctor.staff].count(True) >= 1)

import threading

class Course:
    def __init__(self, size):
        self.size = size
        self.students = []
        self.promised = 0
        self.lock = threading.Lock()

    def promise(self):
        with self.lock:
            if len(self.students) + self.promised >= self.size:
                return False
            self.promised += 1
            return True

    def enrol(self, name):
        with self.lock:
            self.promised -= 1
            self.students.append(name)

    def forget(self):
        with self.lock:
            self.promised -= 1

course = Course(2)

def student(name, comes):
    if course.promise():
        if comes:
            course.enrol(name)
        else:
            course.forget()

ts = [threading.Thread(target=student, args=a) for a in (("a", True), ("b", True), ("c", False), ("d", True))]
for t in ts: t.start()
for t in ts: t.join()
assert len(course.students) <= 2 and course.promised == 0

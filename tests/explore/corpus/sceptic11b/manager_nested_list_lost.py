from multiprocessing import Manager, Process


def register(course, student, courses, lock):
    with lock:
        if course not in courses:
            courses[course] = []
        courses[course].append(student)


if __name__ == '__main__':
    with Manager() as m:
        courses = m.dict()
        lock = m.Lock()
        jobs = [('a', 'x'), ('b', 'z'), ('a', 'y')]
        for course, student in jobs:
            p = Process(target=register, args=(course, student, courses, lock))
            p.start()
            p.join()
        print({k: courses[k] for k in sorted(courses.keys())})

from multiprocessing import Manager, Process


def register(course, student, courses):
    courses[course].append(student)


if __name__ == '__main__':
    with Manager() as m:
        courses = m.dict()
        for name in 'ab':
            courses[name] = m.list()
        jobs = [('a', 'x'), ('b', 'z'), ('a', 'y')]
        ps = [Process(target=register, args=(c, s, courses)) for c, s in jobs]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print({k: sorted(courses[k]) for k in sorted(courses.keys())})

from multiprocessing import Manager, Process


def grade(students, name, subject, points):
    students[name][subject] = points


if __name__ == '__main__':
    with Manager() as m:
        students = m.dict({'wang': {}})
        p = Process(target=grade, args=(students, 'wang', 'math', 90))
        p.start()
        p.join()
        print(students['wang'])

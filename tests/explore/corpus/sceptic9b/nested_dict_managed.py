from multiprocessing import Manager, Process


def grade(students, name, subject, points):
    row = students[name]
    row[subject] = points
    students[name] = row


if __name__ == '__main__':
    with Manager() as m:
        students = m.dict({'wang': {}})
        ps = [Process(target=grade, args=(students, 'wang', s, p)) for s, p in (('math', 90), ('art', 80))]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print(students['wang'])

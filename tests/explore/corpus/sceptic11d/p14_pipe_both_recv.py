from multiprocessing import Pipe, Process


class Partner:
    def __init__(self, name, line):
        self.name = name
        self.line = line

    def talk(self, greeting):
        heard = self.line.recv()
        self.line.send(greeting)
        print(self.name, 'heard', heard)


def run(name, line, greeting):
    Partner(name, line).talk(greeting)


def main():
    here, there = Pipe()
    romeo = Process(target=run, args=('Romeo', here, 'good night'))
    juliet = Process(target=run, args=('Juliet', there, 'good morrow'))
    romeo.start()
    juliet.start()
    romeo.join()
    juliet.join()
    print('the end')


if __name__ == '__main__':
    main()

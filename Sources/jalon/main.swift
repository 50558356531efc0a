import Foundation

let arguments = Array(CommandLine.arguments.dropFirst())
exit(Jalon.run(arguments).rawValue)

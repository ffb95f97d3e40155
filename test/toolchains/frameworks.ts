// Uses `statusbook/enum` in frameworks, and the constants in some. Prints the answers as JSON.
import 'reflect-metadata'
import { Controller, Get, HttpCode, HttpException, Module } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { ApiProperty, ApiResponse, DocumentBuilder, SwaggerModule } from '@nestjs/swagger'
import { Enum, getJsonSchema } from '@tsed/schema'
import { IsEnum, IsIn, validateSync } from 'class-validator'
import { hasStatus, isClientError, reasonPhrase, REGISTERED_CODES } from 'statusbook'
import * as constants from 'statusbook'
import { HttpStatus } from 'statusbook/enum'
import { z } from 'zod'

class Body {
  @IsEnum(HttpStatus) @ApiProperty({ enum: HttpStatus })
  status: HttpStatus

  @IsIn(REGISTERED_CODES) @ApiProperty({ enum: REGISTERED_CODES })
  code: number

  constructor(status: number) {
    this.status = status
    this.code = status
  }
}

class Model {
  @Enum(HttpStatus)
  status: HttpStatus = HttpStatus.OK
}

class WithNamespace {
  @IsEnum(constants.HttpStatus)
  status = 499
}

@Controller()
class Statuses {
  @Get() @HttpCode(HttpStatus.ACCEPTED) @ApiResponse({ status: HttpStatus.ACCEPTED, type: Body })
  get(): Body { throw new HttpException('none', HttpStatus.NOT_FOUND) }
}

@Module({ controllers: [Statuses] })
class App {}

const app = await NestFactory.create(App, { logger: false })
const document = SwaggerModule.createDocument(app, new DocumentBuilder().build())
await app.listen(0, '127.0.0.1')
const response = await fetch(await app.getUrl())
await app.close()
const schema = (document.components!.schemas!.Body as { properties: Record<string, { enum?: unknown[] }> }).properties
const zod = z.nativeEnum(HttpStatus)

// A status from a framework is a number.
let status: number = HttpStatus.OK
status = new HttpException('none', HttpStatus.NOT_FOUND).getStatus()

const attempt = (run: () => unknown): unknown => { try { return run() } catch (error) { return (error as Error).name } }
const refused = (body: object): unknown => attempt(() => validateSync(body).map(({ property }) => property))

console.log(JSON.stringify({
  'IsEnum takes a code of the enum': refused(new Body(404)),
  'IsEnum refuses another number': refused(new Body(499)),
  'IsEnum with the namespace': refused(new WithNamespace()),
  'ApiProperty with the enum': schema.status!.enum,
  'ApiProperty with the registered codes': schema.code!.enum,
  'Ts.ED': (getJsonSchema(Model).properties as Record<string, { enum: unknown[] }>).status!.enum,
  'zod takes a code': zod.safeParse(404).success,
  'zod refuses another number': zod.safeParse(499).success,
  'zod refuses a name': zod.safeParse('NOT_FOUND').success,
  'Object.values': Object.values(HttpStatus).filter(value => typeof value === 'number'),
  'an exception of Nest': [status, response.status, hasStatus(response, isClientError), reasonPhrase(status)]
}))
